package vn.thongsuot.reporting.report;

/** A shorter paper that is made from the facts of a report. */
public enum Companion {
    /** One page for the head of the office. */
    BRIEF("brief", "tom-tat"),
    /** A piece of news for the web portal. */
    NEWS("news", "tin");

    private final String part;
    private final String fileWord;

    Companion(String part, String fileWord) {
        this.part = part;
        this.fileWord = fileWord;
    }

    /** Name of the file in which it is kept, with its ending. */
    String part(String ending) {
        return part + "." + ending;
    }

    /** In the name of a file that somebody takes away. */
    String fileWord() {
        return fileWord;
    }
}
