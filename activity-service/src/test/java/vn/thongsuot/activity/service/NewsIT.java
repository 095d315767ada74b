package vn.thongsuot.activity.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thongsuot.platformtest.tenants.FormFile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsIT extends RunningService {

    private boolean heard;

    @BeforeEach
    void theServiceHasHeardOfPostsAndResolutions() {
        if (!heard) {
            heard = true;
            new Conferences(new Neighbours(topics, tenant)).tellAll(clerk());
        }
    }

    @Test
    @Tag("HCM-23")
    void aNewsItemHasLeadBodyCaptionsAuthorAndLinksToEventAndPlan() {
        var id = recorded(Conferences.rollout("plan:\"plan\"", "content:\"Nội dung kế hoạch được phổ biến.\""));
        var photo = clerk().upload(
                        Client.ACTIVITIES + "/" + id + "/photos",
                        new FormFile(
                                "a.png",
                                Pictures.png(40, 20),
                                Map.of("caption", "Quang cảnh", "photographer", "Vũ Mẫu")));
        assertThat(photo.status()).isEqualTo(201);

        var draft = clerk().get(news(id)).body();
        assertThat(draft.path("drafted").asBoolean()).isTrue();
        assertThat(draft.path("lead").asString()).contains("Sáng 07/09/2022", "hơn 100 đại biểu");
        assertThat(draft.path("body").asString())
                .contains("Nội dung kế hoạch được phổ biến.", "Phó Giám đốc trình bày");
        assertThat(draft.at("/said/0/by").asString()).isEqualTo("Nguyễn Văn Mẫu, Giám đốc");

        var written = clerk().put(news(id), "\"2\"", """
                {"lead": "Sáng nay, Sở tổ chức hội nghị.", "body": "Đoạn một.\\nĐoạn hai.", "author": "Bùi Văn Thử"}""");
        assertThat(written.status()).as(written.body().toString()).isEqualTo(200);
        var item = clerk().get(news(id)).body();
        assertThat(item.path("lead").asString()).isEqualTo("Sáng nay, Sở tổ chức hội nghị.");
        assertThat(item.path("body").asString()).isEqualTo("Đoạn một.\nĐoạn hai.");
        assertThat(item.path("author").asString()).isEqualTo("Bùi Văn Thử");
        assertThat(item.at("/photos/0/caption").asString()).isEqualTo("Quang cảnh");
        assertThat(item.at("/links/event").asString()).isEqualTo(Client.ACTIVITIES + "/" + id);
        assertThat(item.at("/links/plan").asString()).isEqualTo("/api/v1/plans/plan");

        var page = page(id);
        assertThat(page)
                .contains("<p class=\"lead\">Sáng nay, Sở tổ chức hội nghị.</p>", "<p>Đoạn một.</p><p>Đoạn hai.</p>")
                .contains("Quang cảnh Ảnh: Vũ Mẫu.", "Bùi Văn Thử", "href=\"/api/v1/plans/plan\"")
                .contains("href=\"" + Client.ACTIVITIES + "/" + id + "\"");
    }

    @Test
    void whatSomebodyWritesIsNeverTakenForMarkup() {
        var id = recorded(banner("title:\"<img src=x onerror=alert(1)> & bạn\""));
        clerk().put(news(id), "\"1\"", "{\"body\": \"<script>alert('x')</script>\"}");
        assertThat(page(id))
                .contains(
                        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;",
                        "&lt;img src=x onerror=alert(1)&gt; &amp; bạn")
                .doesNotContain("<script", "<img");
        var answer = clerk().file(news(id) + "?format=html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
    }

    @Test
    void theAuthorAndTheTextStayInTheService() {
        var id = recorded(banner());
        clerk().put(news(id), "\"1\"", "{\"body\": \"Bài viết riêng\", \"author\": \"Bùi Văn Thử\"}");
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id).body().toString()).doesNotContain("Bùi Văn Thử");
        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.put(news(id), "\"2\"", "{}").status()).isEqualTo(403);
        var again = clerk().put(news(id), "\"2\"", "{}");
        assertThat(again.body().path("drafted").asBoolean()).isTrue();
    }

    @Test
    @Tag("MOIT-23")
    void theSourcesWordingIsKeptBesideTheCorrectedOneAndBothAreFound() {
        var id = recorded(banner(
                "title:\"Kiện toàn tổ chức bộ máy\"",
                "content:\"Các viện xanh hóa sản xuất.\"",
                "verbatim:{\"title\":\"Sắp kiện tòan tổ chức bộ máy\",\"content\":\"Các viện xnah hóa sản xuất.\"}"));
        var kept = clerk().get(Client.ACTIVITIES + "/" + id).body();
        assertThat(kept.at("/verbatim/title").asString()).isEqualTo("Sắp kiện tòan tổ chức bộ máy");
        assertThat(kept.at("/verbatim/content").asString()).contains("xnah");
        assertThat(kept.path("title").asString()).isEqualTo("Kiện toàn tổ chức bộ máy");
        assertThat(page(id)).contains("Kiện toàn tổ chức", "xanh hóa").doesNotContain("xnah", "Sắp");
        assertThat(found("xnah")).containsExactly(id);
        assertThat(found("xanh%20hoa")).containsExactly(id);
        assertThat(found("xanh%20bien")).isEmpty();
    }

    @Test
    @Tag("TA-26")
    void oneTermWrittenInTwoWaysIsFoundByEitherAndPrintedAsWritten() {
        var id = recorded(banner("title:\"CDS và KH-CN chào ngày 01 - 10 ba lần\""));
        var other = recorded(banner("title:\"CĐS và KHCN chào ngày 01-10 ba lần\""));
        for (var words : List.of("CDS", "C%C4%90S", "KH-CN", "KHCN", "01%20-%2010", "01-10")) {
            assertThat(found(words + "%20ba%20lan")).as(words).containsExactly(id, other);
        }
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id)
                        .body()
                        .path("title")
                        .asString())
                .isEqualTo("CDS và KH-CN chào ngày 01 - 10 ba lần");
        assertThat(page(other)).contains("CĐS và KHCN", "01-10");
    }

    private List<String> found(String words) {
        return clerk().get(Client.ACTIVITIES + "?q=" + words)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private String recorded(String body) {
        var answer = clerk().post(body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.id();
    }

    private String page(String id) {
        return new String(clerk().file(news(id) + "?format=html").body(), UTF_8);
    }

    private static String news(String id) {
        return Client.ACTIVITIES + "/" + id + "/news";
    }
}
