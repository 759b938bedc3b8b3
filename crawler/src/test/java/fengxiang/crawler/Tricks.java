package fengxiang.crawler;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** What servers do to crawlers, by accident or on purpose. */
public final class Tricks {

    private static final long DRIP_MILLIS = 40;
    private static final int BOMB_MEGABYTES = 512;
    /** 256 MB of blanks, packed by brotli at quality 5. */
    private static final String BROTLI_BOMB = "z///fwAkQOKxQHLv//n//w+ABEAcFoDu/T////8BkACIwwLQvf/n//8/ABIAcVgAuvf//P//"
            + "B0ACIA4LQPf+n////wBIAMRhAeje//P//x8ACYA4LADd+3/+//8DIAEQhwWge//P//9/ACQA4rAAdO//+f//D4AEQBwWgO79P////wGQ"
            + "AIjDAtC9/+f//z8AEgBxWAC69//8//8HQAIgDgtA9/6f////AEgAxGEB6N7/8///HwAJgDgsAN37//z//wcgARCHBaB7/w8=";

    private Tricks() {}

    /** A decent answer. */
    public static HostileServer.Trick answer(int status, String type, String body) {
        return answer(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public static HostileServer.Trick answer(int status, String type, byte[] body, String... headers) {
        return (request, out) -> {
            head(out, status, "Content-Type: " + type, "Content-Length: " + body.length, String.join("\r\n", headers));
            out.write(body);
        };
    }

    public static HostileServer.Trick redirect(String location) {
        return answer(302, "text/html", new byte[0], "Location: " + location);
    }

    /** The bytes as they are, then the end. */
    public static HostileServer.Trick raw(String bytes) {
        return (request, out) -> out.write(HostileServer.ascii(bytes));
    }

    /** Never answers; ends when the client has gone. */
    public static HostileServer.Trick hang() {
        return (request, out) -> request.more().transferTo(OutputStream.nullOutputStream());
    }

    /** Closes at once. */
    public static HostileServer.Trick close() {
        return (request, out) -> {};
    }

    /** A byte now and then, within a header that never ends. */
    public static HostileServer.Trick slowHead() {
        return (request, out) -> {
            out.write(HostileServer.ascii("HTTP/1.1 200 OK\r\nX-Slow: "));
            drip(out);
        };
    }

    /** A byte now and then, within a body that never ends. */
    public static HostileServer.Trick slowBody() {
        return (request, out) -> {
            head(out, 200, "Content-Type: text/html");
            drip(out);
        };
    }

    /** One interim answer after the other. */
    public static HostileServer.Trick endlessInterim() {
        return (request, out) -> forever(out, "HTTP/1.1 100 Continue\r\n\r\n");
    }

    public static HostileServer.Trick endlessHead() {
        return (request, out) -> {
            out.write(HostileServer.ascii("HTTP/1.1 200 OK\r\n"));
            forever(out, "X-More: and more\r\n");
        };
    }

    public static HostileServer.Trick endlessLine() {
        return (request, out) -> {
            out.write(HostileServer.ascii("HTTP/1.1 200 OK\r\nX-Long: "));
            forever(out, "long".repeat(1000));
        };
    }

    public static HostileServer.Trick endlessBody(String type) {
        return (request, out) -> {
            head(out, 200, "Content-Type: " + type);
            forever(out, "<p>without end, ".repeat(500));
        };
    }

    public static HostileServer.Trick endlessChunks() {
        return (request, out) -> {
            head(out, 200, "Content-Type: text/html", "Transfer-Encoding: chunked");
            forever(out, "400\r\n" + "x".repeat(0x400) + "\r\n");
        };
    }

    /** Announces fifty megabytes and sends them slowly. */
    public static HostileServer.Trick hugeAndSlow(int status) {
        return (request, out) -> {
            head(out, status, "Content-Type: text/html", "Content-Length: 50000000");
            drip(out);
        };
    }

    /** Half a gigabyte in half a megabyte. */
    public static HostileServer.Trick gzipBomb() {
        return (request, out) -> {
            head(out, 200, "Content-Type: text/html", "Content-Encoding: gzip");
            blanks(new GZIPOutputStream(out));
        };
    }

    /** The same without gzip's frame; {@code bare}: without zlib's, too. */
    public static HostileServer.Trick deflateBomb(boolean bare) {
        return (request, out) -> {
            head(out, 200, "Content-Type: text/html", "Content-Encoding: deflate");
            blanks(new DeflaterOutputStream(out, new Deflater(9, bare)));
        };
    }

    public static HostileServer.Trick brotliBomb() {
        return answer(200, "text/html", Base64.getDecoder().decode(BROTLI_BOMB), "Content-Encoding: br");
    }

    private static void blanks(OutputStream packed) throws IOException {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < BOMB_MEGABYTES; i++) {
            packed.write(megabyte);
        }
        packed.close();
    }

    private static void head(OutputStream out, int status, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append(header.isEmpty() ? "" : "\r\n");
        }
        out.write(HostileServer.ascii(head + "\r\n"));
        out.flush();
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(DRIP_MILLIS);
        }
    }

    private static void forever(OutputStream out, String text) throws IOException {
        byte[] bytes = HostileServer.ascii(text);
        while (true) {
            out.write(bytes);
        }
    }
}
