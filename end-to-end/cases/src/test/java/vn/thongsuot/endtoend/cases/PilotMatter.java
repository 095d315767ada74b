package vn.thongsuot.endtoend.cases;

/**
 * What the day is about, by ids.
 *
 * @param banners indicator: banners hung
 * @param attendances indicator: attendances of meetings
 */
record PilotMatter(String directive, String campaign, String template, String banners, String attendances) {

    static final String FROM = "2025-09-15";
    static final String TO = "2025-10-10";
    static final String CAMPAIGN = "Ngày hội đổi mới sáng tạo quốc gia 01-10";

    String directivePath() {
        return "/api/v1/directives/" + directive;
    }

    String figures() {
        return "/api/v1/figures?directive=" + directive + "&from=" + FROM + "&to=" + TO;
    }

    /** Beginning of every report on it; the rest of the object is to follow. */
    String report(String unit, String recipient, String title) {
        return """
                {"unit": "%s", "recipient": "%s", "kind": "THEMATIC", "title": "%s", "directive": "%s", "campaign": "%s",
                 "period": {"from": "%s", "to": "%s"}""".formatted(unit, recipient, title, directive, campaign, FROM, TO);
    }
}
