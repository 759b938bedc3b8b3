package fengxiang.topic;

import fengxiang.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A topic that is not monitored so, and why. */
final class TopicRefusedException extends ProblemException {

    private final @Nullable String field;
    private final @Nullable String subject;

    private TopicRefusedException(HttpStatus status, String type, String detail) {
        this(status, type, null, null, detail);
    }

    private TopicRefusedException(
            HttpStatus status, String type, @Nullable String field, @Nullable String subject, String detail) {
        super(status, type, detail);
        this.field = field;
        this.subject = subject;
    }

    static TopicRefusedException person(String field, String name) {
        return new TopicRefusedException(
                HttpStatus.BAD_REQUEST,
                "topic-person",
                field,
                name,
                name
                        + " looks like the name of a person. Persons are not monitored: name the organisation, a service or"
                        + " an incident instead. Only for an office-holder who speaks for the organisation, enter the"
                        + " office.");
    }

    static TopicRefusedException persons(String field, String names) {
        return new TopicRefusedException(
                HttpStatus.BAD_REQUEST,
                "topic-person",
                field,
                names,
                names
                        + " look like the names of several persons. A topic names at most one office-holder who speaks for"
                        + " the organisation.");
    }

    static TopicRefusedException personalData(String field, String term) {
        return new TopicRefusedException(
                HttpStatus.BAD_REQUEST,
                "topic-personal-data",
                field,
                term,
                term + " holds a phone or identity number, a plate or an account. Persons are not monitored.");
    }

    static TopicRefusedException nothingToApprove(String name) {
        return new TopicRefusedException(
                HttpStatus.CONFLICT, "topic-not-waiting", name + " does not wait for anybody's consent.");
    }

    static TopicRefusedException secondPerson() {
        return new TopicRefusedException(
                HttpStatus.FORBIDDEN,
                "topic-second-person",
                "Whoever entered or changed a topic cannot agree to it: a second person has to, logged in.");
    }

    @Override
    public @Nullable String field() {
        return field;
    }

    @Override
    public @Nullable String subject() {
        return subject;
    }
}
