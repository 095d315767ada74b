package vn.thongsuot.verify;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page prints of a figure, word for word: the number with how it is meant, or why there is none. Behind either may stand
 * what deeds said in words, which the page itself calls not counted.
 */
final class PrintedValue {

    private static final String NOT_ADDITIVE = "không cộng dồn được, xem từng hoạt động";
    private static final Set<String> ABSENT = Set.of("chưa có số liệu", "không phát sinh");
    private static final String BESIDES = "; ngoài ra ";
    private static final String UNCOUNTED = " (nêu bằng lời, không cộng)";
    private static final String NUMBER = "#";

    /** One not known here says at least that the number is not exact. */
    private static final String ABOUT = "khoảng #";

    private static final Map<String, String> QUALIFIED = Map.of(
            "EQ", "#", "GT", "hơn #", "GE", "từ # trở lên", "LT", "dưới #", "LE", "không quá #", "NEARLY", "gần #");

    private PrintedValue() {}

    /** The number as the page must print it; absent where there is none. */
    static @Nullable String number(Told.Item item) {
        return number(item.value(), item.qualifier());
    }

    /** @param qualifier exact where it is absent */
    static @Nullable String number(@Nullable String plain, @Nullable String qualifier) {
        var value = Decimals.read(plain);
        var meant = Objects.requireNonNullElse(qualifier, "EQ");
        return value == null ? null : QUALIFIED.getOrDefault(meant, ABOUT).replace(NUMBER, Decimals.printed(value));
    }

    /** @param number of {@link #number} */
    static boolean isSaid(String number, String cell) {
        return cell.equals(number) || (cell.startsWith(number + BESIDES) && cell.endsWith(UNCOUNTED));
    }

    /** Whether the cell says that there is no number, in words of the page or in those of deeds. */
    static boolean isAbsent(Told.Item item, String cell) {
        return "NOT_ADDITIVE".equals(item.reason())
                ? cell.equals(NOT_ADDITIVE)
                : ABSENT.contains(cell) || cell.endsWith(UNCOUNTED);
    }
}
