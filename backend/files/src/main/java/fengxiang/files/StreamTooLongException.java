package fengxiang.files;

import java.io.IOException;

/** One request brings more than a request may; what was answered before stays stored. */
public final class StreamTooLongException extends IOException {

    StreamTooLongException(long largest) {
        super("The stream is longer than " + largest + " bytes unpacked. Lines that were answered are stored; send the"
                + " others in a new request.");
    }
}
