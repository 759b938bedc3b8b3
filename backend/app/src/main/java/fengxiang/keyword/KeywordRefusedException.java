package fengxiang.keyword;

import fengxiang.platform.ProblemException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A term that is not watched, and why. */
class KeywordRefusedException extends ProblemException {

    private KeywordRefusedException(HttpStatus status, String type, String detail) {
        super(status, type, detail);
    }

    static KeywordRefusedException person(String name) {
        return new KeywordRefusedException(
                HttpStatus.BAD_REQUEST,
                "keyword-person",
                name + " looks like the name of a person. Persons are not watched: name the organisation, a service or"
                        + " an incident instead, in full where it is short. Only for an office-holder who speaks for"
                        + " the organisation, enter the office.");
    }

    static KeywordRefusedException persons(List<String> names) {
        return new KeywordRefusedException(
                HttpStatus.BAD_REQUEST,
                "keyword-person",
                String.join(", ", names) + " look like the names of several persons. A keyword names at most one"
                        + " office-holder who speaks for the organisation.");
    }

    static KeywordRefusedException personalData() {
        return new KeywordRefusedException(
                HttpStatus.BAD_REQUEST,
                "keyword-personal-data",
                "This holds a phone or identity number, a plate or an account. Persons are not watched: name the"
                        + " organisation, a service or an incident instead.");
    }

    static KeywordRefusedException exists(String term) {
        return new KeywordRefusedException(
                HttpStatus.CONFLICT,
                "keyword-exists",
                "There is a keyword " + term + " already, in use or retired: change that one.");
    }

    static KeywordRefusedException nothingToApprove(String term) {
        return new KeywordRefusedException(
                HttpStatus.CONFLICT, "keyword-not-waiting", term + " does not wait for anybody's consent.");
    }

    static KeywordRefusedException secondPerson() {
        return new KeywordRefusedException(
                HttpStatus.FORBIDDEN,
                "keyword-second-person",
                "Whoever entered or changed a keyword that names an office-holder cannot consent to it: a second person"
                        + " has to, logged in.");
    }

    @Override
    public String field() {
        return "term";
    }
}
