package vn.thongsuot.documents;

import java.util.Arrays;
import java.util.Optional;

/** What a document can be had as. */
public enum Format {
    HTML("html", "text/html;charset=UTF-8"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Empty for any other word. */
    public static Optional<Format> named(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** Of a file's name, without the point. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
