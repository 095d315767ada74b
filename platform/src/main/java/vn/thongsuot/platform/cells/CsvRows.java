package vn.thongsuot.platform.cells;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * Separated values by RFC 4180, one record after the other. The separator is the one of comma, semicolon and tab that occurs
 * most in the first line: a spreadsheet set to Vietnamese writes semicolons. The apostrophe that guards a text against being
 * taken for a formula is taken off again.
 */
final class CsvRows implements AutoCloseable {

    private static final char MARK = '\uFEFF';
    private static final int LONGEST_RECORD = 200_000;
    private static final int FIRST_LINE = 20_000;

    private final BufferedReader text;
    private final char separator;

    private CsvRows(BufferedReader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static CsvRows of(InputStream bytes) throws IOException {
        var text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 65_536);
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return new CsvRows(text, separator(text));
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(FIRST_LINE + 1);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        int read = text.read();
        for (int length = 1; read >= 0 && length < FIRST_LINE && (quoted || read != '\n'); length++) {
            quoted ^= read == '"';
            commas += !quoted && read == ',' ? 1 : 0;
            semicolons += !quoted && read == ';' ? 1 : 0;
            tabs += !quoted && read == '\t' ? 1 : 0;
            read = text.read();
        }
        text.reset();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    /** The next record; null after the last. */
    @Nullable
    List<String> next() throws IOException {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        int length = 0;
        boolean quoted = false;
        int read = text.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0; read = text.read()) {
            if (++length > LONGEST_RECORD) {
                throw new RefusedException(Refusal.invalid("file", "table-row-too-long"));
            }
            char sign = (char) read;
            if (quoted) {
                quoted = !(sign == '"' && !isDoubled());
                append(value, sign, quoted);
            } else if (sign == '"' && value.isEmpty()) {
                quoted = true;
            } else if (sign == separator) {
                values.add(taken(value));
            } else if (sign == '\n') {
                break;
            } else if (sign != '\r') {
                value.append(sign);
            }
        }
        values.add(taken(value));
        return values;
    }

    private static void append(StringBuilder value, char sign, boolean inside) {
        if (inside) {
            value.append(sign);
        }
    }

    /** Two quotation marks within quotation marks are one; the second is read with the first. */
    private boolean isDoubled() throws IOException {
        text.mark(1);
        if (text.read() == '"') {
            return true;
        }
        text.reset();
        return false;
    }

    private static String taken(StringBuilder value) {
        var text = value.toString();
        value.setLength(0);
        return FormulaGuard.takenOff(text);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
