package vn.thongsuot.activity.activity;

/** Which part of a day (buổi). */
public enum HalfDay {
    MORNING("Sáng"),
    AFTERNOON("Chiều"),
    EVENING("Tối");

    private final String words;

    HalfDay(String words) {
        this.words = words;
    }

    /** As a sentence begins with it, for instance {@code Sáng}. */
    public String words() {
        return words;
    }
}
