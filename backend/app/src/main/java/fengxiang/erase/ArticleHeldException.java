package fengxiang.erase;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The article is evidence of something that goes on. */
public class ArticleHeldException extends ProblemException {

    /** @param why a sentence */
    ArticleHeldException(String why) {
        super(HttpStatus.CONFLICT, "article-held", "The article cannot be erased: " + why);
    }
}
