package vn.thongsuot.activity.bulk;

/** A column that every table of activities may have; besides there is one for each indicator. */
public enum Column {
    UNIT("Đơn vị", true, 500),
    KIND("Loại hoạt động", true, 200),
    /** Tổ chức where nothing is said. */
    MODE("Hình thức tham gia", false, 200),
    /** Đã thực hiện where nothing is said. */
    STATE("Tình trạng", false, 200),
    TITLE("Tên hoạt động", true, 1000),
    CONTENT("Nội dung", false, 10_000),
    FROM("Từ ngày", false, 50),
    TO("Đến ngày", false, 50),
    PLACE("Địa điểm", false, 500),
    /** Several, with semicolons between; so in the columns of documents, tasks and words too. */
    CHANNELS("Kênh truyền thông", false, 2000),
    AUDIENCE("Đối tượng", false, 500),
    COUNT("Số lượt tham gia", false, 100),
    DIRECTIVES("Mã văn bản chỉ đạo", false, 2000),
    TASKS("Mã nhiệm vụ", false, 2000),
    TAGS("Từ khóa", false, 1000);

    private final String heading;
    private final boolean required;
    private final int longest;

    Column(String heading, boolean required, int longest) {
        this.heading = heading;
        this.required = required;
        this.longest = longest;
    }

    /** As it stands in the first row. */
    public String heading() {
        return heading;
    }

    /** Whether a table without it is none of activities, and a row with nothing there is at fault. */
    boolean isRequired() {
        return required;
    }

    /** Most characters of a cell. */
    int longest() {
        return longest;
    }

    /** Whether it holds codes that a spreadsheet might take for numbers or days. */
    public boolean isText() {
        return this != FROM && this != TO && this != COUNT;
    }
}
