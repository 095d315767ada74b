package vn.thongsuot.directive.dataanswer.web;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.thongsuot.directive.dataanswer.Line;
import vn.thongsuot.directive.dataanswer.Rows;
import vn.thongsuot.directive.dataanswer.Table;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;

/** All rows as JSON, each value by the key of its column and left out where nothing is; then how each recipient stands. */
final class ConsolidatedJson implements Table {

    private final JsonGenerator out;
    private List<Column> columns = List.of();

    ConsolidatedJson(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void begin(List<Column> asked) {
        columns = List.copyOf(asked);
        out.writeStartObject();
        out.writePOJOProperty("columns", columns);
        out.writeArrayPropertyStart("rows");
    }

    @Override
    public void rows(Line line, Rows rows) {
        var places = rows.places(columns);
        for (var row : rows.rows()) {
            out.writeStartObject();
            recipient(line);
            out.writeObjectPropertyStart("cells");
            for (int i = 0; i < places.length; i++) {
                if (places[i] >= 0 && !row.get(places[i]).isEmpty()) {
                    out.writeName(columns.get(i).key());
                    value(rows.types().get(places[i]), row.get(places[i]));
                }
            }
            out.writeEndObject();
            out.writeEndObject();
        }
    }

    @Override
    public void end(List<Line> all) {
        out.writeEndArray();
        out.writeArrayPropertyStart("recipients");
        all.forEach(line -> {
            out.writeStartObject();
            recipient(line);
            if (line.standing().status() != null) {
                out.writeStringProperty("status", line.standing().status().name());
            }
            if (line.standing().silence() != null) {
                out.writeStringProperty("silence", line.standing().silence().name());
            }
            out.writeEndObject();
        });
        out.writeEndArray();
        out.writeEndObject();
        out.flush();
    }

    private void recipient(Line line) {
        out.writeStringProperty("unit", line.standing().unit());
        out.writeStringProperty("code", line.code());
        out.writeStringProperty("name", line.name());
    }

    private void value(ColumnType type, String value) {
        switch (type) {
            case WHOLE_NUMBER, DECIMAL_NUMBER -> out.writeNumber(new BigDecimal(value));
            case YES_NO -> out.writeBoolean(Boolean.parseBoolean(value));
            case DATE, TEXT, CHOICE -> out.writeString(value);
        }
    }
}
