package fengxiang.organisation;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Something that should be a name of a unit or service looks like a person's, or holds personal data. */
final class PersonNamedException extends ProblemException {

    private final String field;

    private PersonNamedException(String type, String field, String detail) {
        super(HttpStatus.BAD_REQUEST, type, detail);
        this.field = field;
    }

    static PersonNamedException name(String field, String name) {
        return new PersonNamedException(
                "organisation-person",
                field,
                name
                        + " looks like the name of a person. Enter units and services only, in full where they are short.");
    }

    static PersonNamedException data(String field, String text) {
        return new PersonNamedException(
                "organisation-personal-data",
                field,
                text + " holds a phone or identity number, a plate or an account. Enter units and services only.");
    }

    @Override
    public String field() {
        return field;
    }
}
