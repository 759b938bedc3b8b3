package fengxiang.launcher.similar;

import fengxiang.text.story.ArticleText;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** What is needed of the articles again, in a file, by their numbers from 0 on. */
final class Spool implements Closeable {

    private final FileChannel channel;
    private final DiskLongs ends;
    private int size;

    Spool(Path directory) throws IOException {
        channel = Nameless.file(directory);
        ends = DiskLongs.in(directory);
    }

    int size() {
        return size;
    }

    void add(Spooled article) throws IOException {
        ByteBuffer units = article.text().bytes();
        int strings = article.id().length()
                + article.title().length()
                + article.lead().length();
        ByteBuffer bytes = ByteBuffer.allocate(3 * Integer.BYTES + strings * Character.BYTES + units.capacity());
        put(bytes, article.id());
        put(bytes, article.title());
        put(bytes, article.lead());
        bytes.put(units).flip();
        long begin = ends.get(size);
        while (bytes.hasRemaining()) {
            channel.write(bytes, begin + bytes.position());
        }
        size++;
        ends.set(size, begin + bytes.limit());
    }

    Spooled get(int number) {
        long begin = ends.get(number);
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(ends.get(number + 1) - begin));
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, begin + bytes.position()) < 0) {
                    throw new EOFException("the spool ends before article " + number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
        return new Spooled(string(bytes), string(bytes), string(bytes), ArticleText.from(bytes));
    }

    /** Halves of surrogate pairs have to come back as they were; UTF-8 has no bytes for them. */
    private static void put(ByteBuffer bytes, String text) {
        bytes.putInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes.putChar(text.charAt(i));
        }
    }

    private static String string(ByteBuffer bytes) {
        char[] chars = new char[bytes.getInt()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = bytes.getChar();
        }
        return new String(chars);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        ends.close();
    }
}
