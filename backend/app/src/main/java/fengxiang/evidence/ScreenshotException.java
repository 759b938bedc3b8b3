package fengxiang.evidence;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Why a screenshot cannot be taken away. */
final class ScreenshotException extends ProblemException {

    private ScreenshotException(HttpStatus status, String type, String detail) {
        super(status, type, detail);
    }

    static ScreenshotException anothers() {
        return new ScreenshotException(
                HttpStatus.FORBIDDEN,
                "screenshot-of-another",
                "Only who added the screenshot, the office and administrators can take it away.");
    }

    static ScreenshotException held(String why) {
        return new ScreenshotException(
                HttpStatus.CONFLICT, "article-held", "The screenshot cannot be taken away: " + why);
    }
}
