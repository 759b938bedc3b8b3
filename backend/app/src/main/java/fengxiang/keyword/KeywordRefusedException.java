package fengxiang.keyword;

import fengxiang.platform.ProblemException;
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

    static KeywordRefusedException number() {
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

    @Override
    public String field() {
        return "term";
    }
}
