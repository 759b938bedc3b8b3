package fengxiang.files;

/** Columns were named that cannot be used so; the message is a sentence. */
public final class MappingException extends RuntimeException {

    MappingException(String message) {
        super(message);
    }
}
