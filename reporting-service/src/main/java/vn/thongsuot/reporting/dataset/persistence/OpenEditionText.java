package vn.thongsuot.reporting.dataset.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.cells.CsvLine;
import vn.thongsuot.platform.cells.FormulaGuard;
import vn.thongsuot.reporting.dataset.EditionText;
import vn.thongsuot.reporting.dataset.OpenColumn;

/**
 * CSV by RFC 4180 in UTF-8 without a mark at its beginning, numbers and days as programs read them; JSON with the same names.
 * Cells of words that a spreadsheet (Excel, LibreOffice Calc, Google Sheets) would work out as a formula get an apostrophe in
 * front in CSV; numbers, days and codes never do, so that −5 stays a number.
 */
final class OpenEditionText implements EditionText {

    @Override
    public byte[] csv(List<OpenColumn> columns, List<List<String>> rows) {
        var head = CsvLine.of(columns.stream().map(OpenColumn::title).toList(), ",");
        return Stream.concat(Stream.of(head), rows.stream().map(row -> line(columns, row)))
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private static String line(List<OpenColumn> columns, List<String> row) {
        var cells = IntStream.range(0, row.size())
                .mapToObj(i -> columns.get(i).isWords() ? FormulaGuard.guarded(row.get(i)) : row.get(i))
                .toList();
        return CsvLine.of(cells, ",");
    }

    @Override
    public byte[] json(String slug, String licence, List<OpenColumn> columns, List<List<String>> rows) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("dataSet", slug);
        whole.put("licence", licence);
        var items = new ArrayList<Map<String, String>>();
        rows.forEach(row -> items.add(item(columns, row)));
        whole.put("items", items);
        return JsonMapper.shared().writeValueAsBytes(whole);
    }

    private static Map<String, String> item(List<OpenColumn> columns, List<String> row) {
        var item = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            if (!row.get(i).isEmpty()) {
                item.put(columns.get(i).title(), row.get(i));
            }
        }
        return item;
    }
}
