package vn.thongsuot.directive.dataanswer;

import java.io.IOException;
import java.util.List;
import vn.thongsuot.directive.datarequest.Column;

/** Takes all answers together, one recipient after the other; keeps none of them longer than it takes to write it. */
public interface Table {

    void begin(List<Column> columns) throws IOException;

    /** Those who handed in rows. */
    void rows(Line line, Rows rows) throws IOException;

    /** Once all rows are there: every recipient, whether it answered or not. */
    void end(List<Line> all) throws IOException;
}
