package vn.thongsuot.platform.web;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What everybody could read until it was taken back: 410 with the reason, at the address where it stood. */
public final class GoneAnswers {

    private GoneAnswers() {}

    /**
     * Asked for again by caches each time, since it may stand again.
     *
     * @param at when it was taken back
     * @param reason as whoever took it back wrote it, for everybody
     */
    public static ResponseEntity<byte[]> of(Instant at, String reason, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", URI.create("https://thongsuot.vn/problems/version-withdrawn-from-public"));
        problem.put("title", english ? "This version was withdrawn" : "Phiên bản đã được thu hồi");
        problem.put("status", 410);
        problem.put("detail", reason);
        problem.put("withdrawnAt", at.toString());
        return ResponseEntity.status(410)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noCache())
                .body(JsonMapper.shared().writeValueAsBytes(problem));
    }
}
