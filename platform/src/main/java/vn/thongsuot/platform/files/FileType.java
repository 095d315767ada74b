package vn.thongsuot.platform.files;

/** What a file may be, by its own bytes and not by what it is called. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    /** Text in UTF-8, with or without a byte order mark. */
    CSV("text/csv", "csv"),
    /** Marked as such in its first line; whoever takes it in reads it by a schema of its own. */
    XML("application/xml", "xml"),
    /** A plain archive, of files that are looked into one by one. */
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG || this == WEBP;
    }
}
