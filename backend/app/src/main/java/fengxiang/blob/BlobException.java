package fengxiang.blob;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Why a file cannot be taken or given out. */
public final class BlobException extends ProblemException {

    private BlobException(HttpStatus status, String type, String detail) {
        super(status, type, detail);
    }

    static BlobException tooLarge(long largest) {
        return new BlobException(
                HttpStatus.CONTENT_TOO_LARGE, "file-too-large", "A file may have at most " + largest + " bytes.");
    }

    static BlobException unknownType() {
        return new BlobException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "file-type-refused",
                "The file is none of these, whatever its name says: PNG, JPEG, WebP, PDF, text in UTF-8, docx, xlsx.");
    }

    static BlobException damaged(String id) {
        return new BlobException(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "file-damaged",
                "The stored file " + id + " is incomplete or not what it was when it arrived.");
    }
}
