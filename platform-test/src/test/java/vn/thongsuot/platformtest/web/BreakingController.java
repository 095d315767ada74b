package vn.thongsuot.platformtest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fails when part of its answer is on the way. */
@RestController
class BreakingController {

    static final String PATH = "/api/v1/kit/breaking";
    static final String BEGUN = "một;hai";

    @GetMapping(PATH)
    void write(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=utf-8");
        response.getWriter().write(BEGUN);
        response.flushBuffer();
        throw new IllegalStateException("the third is not there");
    }
}
