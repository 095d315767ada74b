package vn.thongsuot.plan.reference;

/**
 * The body above a unit that says whether a province or a city directs it.
 *
 * @param name its full name
 */
public record Superior(String name, Kind kind) {

    /** What it governs. */
    public enum Kind {
        PROVINCE("tỉnh"),
        CITY("thành phố");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it stands in "do … tổ chức". */
        public String word() {
            return word;
        }
    }
}
