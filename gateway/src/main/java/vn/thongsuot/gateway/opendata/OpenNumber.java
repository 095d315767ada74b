package vn.thongsuot.gateway.opendata;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.gateway.problem.Language;

/**
 * A figure as people read it: {@code từ 1.234,5 trở lên}. Files of open data write the same with a point for decimals and the
 * qualifier beside it, which would be misread on a page.
 */
final class OpenNumber {

    /** No exponents: a short text must not become a number of a billion digits. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,60})?");

    private static final String EXACT = "EQ";
    private static final String WORDS = "qualifier.";
    private static final String PLACE = "{0}";
    private static final int MAX_DECIMALS = 60;

    private final PublicTexts texts;

    OpenNumber(PublicTexts texts) {
        this.texts = texts;
    }

    /** Value and qualifier of a row, not escaped yet, or that there is no figure. One not known says that it is not exact. */
    String of(JsonNode row) {
        var value = PublicPage.text(row, "value");
        if (value.isEmpty()) {
            return texts.plain("absent");
        }
        var qualifier = row.path("qualifier").asString(EXACT);
        return qualifier.equals(EXACT) ? printed(value) : words(qualifier).replace(PLACE, printed(value));
    }

    private String words(String qualifier) {
        var words = texts.plain(WORDS + qualifier);
        return words.contains(PLACE) ? words : texts.plain(WORDS + "APPROX");
    }

    /** What is no plain decimal stays as it is. */
    private String printed(String value) {
        if (!PLAIN.matcher(value).matches()) {
            return value;
        }
        boolean vietnamese = texts.language() == Language.VI;
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MAX_DECIMALS);
        return format.format(new BigDecimal(value));
    }
}
