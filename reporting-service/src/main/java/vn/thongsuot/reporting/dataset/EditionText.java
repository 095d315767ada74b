package vn.thongsuot.reporting.dataset;

import java.util.List;

/** Rows as the bytes that leave. The same rows are the same bytes: no time and no number of a version is in them. */
public interface EditionText {

    byte[] csv(List<OpenColumn> columns, List<List<String>> rows);

    /** A cell without a value is left out. */
    byte[] json(String slug, String licence, List<OpenColumn> columns, List<List<String>> rows);
}
