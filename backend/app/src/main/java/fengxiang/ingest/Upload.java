package fengxiang.ingest;

import fengxiang.files.FileFaultException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file as it comes from a browser, no longer than it may be. */
final class Upload extends FilterInputStream {

    private final long most;
    private long total;

    Upload(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    /**
     * Puts all of it where it can be read after the request has ended: into a file that has lost its name by the time
     * it is written, so that it disappears with its last reader, also when that is killed.
     */
    InputStream kept() throws IOException {
        Path file = Files.createTempFile("fengxiang-", ".import");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            // The stream on the channel is not closed: that would close the file.
            long unused = transferTo(Channels.newOutputStream(channel));
            channel.position(0);
            return Channels.newInputStream(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Reads what is left: a browser shows no answer that comes before it has sent all. */
    void drain() throws IOException {
        try {
            long unused = transferTo(OutputStream.nullOutputStream());
        } catch (FileFaultException tooLong) {
            // Then the connection is cut.
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    /** Whoever reads it closes what it reads; the request's own stream is needed until all was sent. */
    @Override
    public void close() {}

    private void count(int read) throws FileFaultException {
        total += read;
        if (total > most) {
            throw new FileFaultException("The file has more than " + (most >> 20) + " MB: split it.");
        }
    }
}
