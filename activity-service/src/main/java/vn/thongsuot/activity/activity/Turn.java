package vn.thongsuot.activity.activity;

import org.jspecify.annotations.Nullable;

/**
 * One speaker in the programme of an event.
 *
 * @param subject what it was about; absent when nobody noted it
 * @param quotation what was said, word for word; it is the speaker's, at that event, on its day
 */
public record Turn(
        Official speaker,
        Role role,
        @Nullable String subject,
        @Nullable Quotation quotation) {

    /** What somebody did in the programme. */
    public enum Role {
        CHAIR("chủ trì"),
        REPORT("báo cáo"),
        SHARE_RESULTS("chia sẻ kết quả"),
        PRESENT("trình bày"),
        SPEAK("phát biểu"),
        DIRECT("phát biểu chỉ đạo"),
        CLOSE("tổng kết");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Words of the speaker.
     *
     * @param text as it is printed, mistakes of the source put right
     * @param verbatim as the source has it; absent when that is the same
     */
    public record Quotation(String text, @Nullable String verbatim) {}

    Turn silent() {
        return new Turn(speaker, role, null, null);
    }

    Turn by(Official other) {
        return new Turn(other, role, subject, quotation);
    }
}
