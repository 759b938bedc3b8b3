package fengxiang.blob;

/** The types that are taken; found by looking at the bytes, never by a name or a header. */
public enum BlobType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    /** A page, packed with gzip; delivered unpacked. */
    HTML_GZ("text/html;charset=utf-8", "html"),
    /** UTF-8. */
    TEXT("text/plain;charset=utf-8", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    BlobType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As it is delivered. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file name, without the dot. */
    public String extension() {
        return extension;
    }
}
