package fengxiang.evidence;

import fengxiang.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a picture cannot be taken. */
final class PictureException extends ProblemException {

    private final @Nullable Long retryAfter;

    private PictureException(HttpStatus status, String type, String detail, @Nullable Long retryAfter) {
        super(status, type, detail);
        this.retryAfter = retryAfter;
    }

    static PictureException tooManyBytes(long most) {
        return new PictureException(
                HttpStatus.CONTENT_TOO_LARGE,
                "picture-too-large",
                "A picture may have at most " + most / 1_000_000 + " MB; a JPEG is smaller than a PNG.",
                null);
    }

    static PictureException tooManyPixels(int width, int height) {
        return new PictureException(
                HttpStatus.CONTENT_TOO_LARGE,
                "picture-too-large",
                "The picture has " + width + " x " + height + " pixels; taken are up to "
                        + Picture.MOST_PIXELS / 1_000_000 + " million, and " + Picture.LONGEST_SIDE
                        + " on a side. Cut it into several.",
                null);
    }

    static PictureException unreadable() {
        return new PictureException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "picture-unreadable",
                "This is no PNG and no JPEG that can be read, whatever its name says.",
                null);
    }

    static PictureException busy() {
        return new PictureException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "pictures-busy",
                "Several pictures are being worked on: try again in a moment.",
                5L);
    }

    @Override
    public @Nullable Long retryAfterSeconds() {
        return retryAfter;
    }
}
