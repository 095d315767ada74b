package vn.thongsuot.gateway.home;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a person who opens the address in a browser what is here. */
@RestController
class HomeController {

    private final Resource page = new ClassPathResource("home/index.html");

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    Resource home() {
        return page;
    }
}
