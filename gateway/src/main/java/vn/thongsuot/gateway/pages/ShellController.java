package vn.thongsuot.gateway.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page that all the others open in. */
@RestController
class ShellController {

    private static final Resource SHELL = new ClassPathResource("static/app/index.html");

    private final ContentTags tags;

    ShellController(ContentTags tags) {
        this.tags = tags;
    }

    @GetMapping({"/", "/app"})
    ResponseEntity<Void> root() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/app/"))
                .build();
    }

    @GetMapping("/app/")
    ResponseEntity<Resource> shell() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag(tags.of(SHELL))
                .body(SHELL);
    }
}
