package vn.thongsuot.directive.datarequest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a heading tell of its column. A guess for the sender to look at; what is not clear is text. */
final class ColumnGuess {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,50})\\)\\s*$");
    private static final Pattern DAY = starting("ngày|từ ngày|đến ngày");
    private static final Pattern COUNT =
            starting("stt|tt|số lượng|tổng số|sl|số (người|lượt|hộ|lớp|cuộc|buổi|tin|bài|vụ"
                    + "|lao động|cơ sở|doanh nghiệp|thành viên|học sinh|trường hợp)");
    private static final Pattern AMOUNT = starting("tỷ lệ|tỉ lệ|kinh phí|diện tích|giá trị|doanh thu|sản lượng|%");
    private static final List<String> YES_OR_NO = List.of("có/không", "có / không", "có hoặc không", "x");

    private ColumnGuess() {}

    static ColumnDraft of(String name) {
        var words = name.toLowerCase(Locale.ROOT);
        var own = words.substring(words.lastIndexOf('–') + 1).strip();
        var brackets = inBrackets(name);
        if (brackets != null && YES_OR_NO.contains(brackets.toLowerCase(Locale.ROOT))) {
            return ColumnDraft.named(name, ColumnType.YES_NO, null);
        }
        if (DAY.matcher(own).find()) {
            return ColumnDraft.named(name, ColumnType.DATE, null);
        }
        if (AMOUNT.matcher(own).find() || AMOUNT.matcher(words).find()) {
            return ColumnDraft.named(name, ColumnType.DECIMAL_NUMBER, brackets);
        }
        return COUNT.matcher(own).find() || COUNT.matcher(words).find()
                ? ColumnDraft.named(name, ColumnType.WHOLE_NUMBER, brackets)
                : ColumnDraft.named(name, ColumnType.TEXT, null);
    }

    private static @Nullable String inBrackets(String name) {
        Matcher found = BRACKETS.matcher(name);
        return found.find() ? found.group(1).strip() : null;
    }

    private static Pattern starting(String words) {
        return Pattern.compile("^(" + words + ")(?![\\p{L}\\p{N}])");
    }
}
