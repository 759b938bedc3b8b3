package fengxiang.blob;

import fengxiang.platform.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Gives files out so that a browser never takes one for a page of ours: as an attachment, of the type that was found,
 * without scripts, pictures or connections should it be opened nevertheless.
 */
@Component
public class BlobDelivery {

    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Blobs blobs;

    BlobDelivery(Blobs blobs) {
        this.blobs = blobs;
    }

    /**
     * Answers a request with a file. Who asks must have been found to be entitled to it.
     *
     * @param name of the file without its extension; ASCII letters, digits, hyphens
     * @throws NotFoundException when it is not, or no longer, kept
     */
    public void send(String id, String name, HttpServletResponse response) throws IOException {
        Blob blob = blobs.find(id).orElseThrow(() -> new NotFoundException("file", id));
        boolean packed = blob.type() == BlobType.HTML_GZ;
        String file = name + "." + blob.type().extension();
        response.setContentType(blob.type().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (!packed) {
            response.setContentLengthLong(blob.size());
        }
        try (InputStream stored = blobs.open(id).orElseThrow(() -> new NotFoundException("file", id));
                InputStream bytes = packed ? new GZIPInputStream(stored) : stored) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
