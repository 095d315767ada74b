package vn.thongsuot.activity.activity;

/** How many, when only the order of magnitude was said. No number is made of it. */
public enum Magnitude {
    TENS("hàng chục"),
    HUNDREDS("hàng trăm"),
    THOUSANDS("hàng nghìn"),
    TENS_OF_THOUSANDS("hàng chục nghìn"),
    HUNDREDS_OF_THOUSANDS("hàng trăm nghìn"),
    MILLIONS("hàng triệu");

    private final String words;

    Magnitude(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
