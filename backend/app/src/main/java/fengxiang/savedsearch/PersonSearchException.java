package fengxiang.savedsearch;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Somebody wants to keep looking for a person. */
class PersonSearchException extends ProblemException {

    private final String field;
    private final String name;

    PersonSearchException(String field, String name) {
        super(
                HttpStatus.BAD_REQUEST,
                "saved-search-person",
                name + " looks like the name of a person. Persons are not followed: a search that is kept names the"
                        + " organisation, a service or an incident.");
        this.field = field;
        this.name = name;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String subject() {
        return name;
    }
}
