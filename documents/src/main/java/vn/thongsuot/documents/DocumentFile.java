package vn.thongsuot.documents;

/** A document as a file to look at or to take away. */
public record DocumentFile(FileName name, Format format, byte[] bytes) {

    /**
     * The header {@code Content-Disposition}.
     *
     * @param inline whether a PDF is to be shown in place; pages always are, files for a word processor never
     */
    public String disposition(boolean inline) {
        return name.disposition(
                switch (format) {
                    case HTML -> false;
                    case PDF -> !inline;
                    case DOCX -> true;
                });
    }
}
