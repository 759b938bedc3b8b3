package fengxiang.export;

import java.time.Instant;

/**
 * A part of a file. Its id names export, attempt and number, so that attempts share none.
 *
 * @param part from 0
 */
record ExportPart(Instant at, int part, byte[] data) {

    /** Bytes of every part but the last. */
    static final int SIZE = 512 << 10;

    static String id(ExportJob job, int part) {
        return job.id() + "-" + job.attempt() + "-" + part;
    }
}
