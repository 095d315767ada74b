package vn.thongsuot.endtoend.cases;

import vn.thongsuot.endtoend.Api;
import vn.thongsuot.endtoend.RunningSuite;

/** What the crash runs refer to, looked up once while everything is well. */
record Ids(String unit, String office, String indicator, String directive) {

    static Ids of(RunningSuite suite) {
        var api = suite.as("chuyenvien.sct");
        return new Ids(
                find(api, "units", "name", "Sở Công Thương"),
                find(api, "units", "name", "Văn phòng Sở"),
                find(api, "indicators", "overUnits", "SUM"),
                find(api, "directives", "direction", "OUTGOING"));
    }

    private static String find(Api api, String list, String field, String value) {
        return api.all("/api/v1/" + list).stream()
                .filter(one -> one.path(field).asString("").contains(value))
                .map(one -> one.required("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " " + value + " among " + list));
    }
}
