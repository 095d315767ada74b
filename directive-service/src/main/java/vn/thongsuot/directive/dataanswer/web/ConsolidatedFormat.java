package vn.thongsuot.directive.dataanswer.web;

import java.util.Locale;

/** How all answers together may be had. */
enum ConsolidatedFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=UTF-8"),
    JSON("application/json");

    private final String mediaType;

    ConsolidatedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
