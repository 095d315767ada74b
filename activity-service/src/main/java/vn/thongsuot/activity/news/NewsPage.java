package vn.thongsuot.activity.news;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A news item as a page to read and print. Every text is escaped; there is no script and nothing from elsewhere. */
public final class NewsPage {

    private static final String STYLE = """
            body{font-family:'Times New Roman',serif;max-width:46rem;margin:1rem auto;padding:0 1rem;line-height:1.5}\
            h1{font-size:1.6rem}.lead{font-weight:bold}figure{margin:1rem 0;break-inside:avoid}\
            img{max-width:100%}figcaption,footer{font-size:.9rem}blockquote{border-left:3px solid #888;padding-left:1rem}\
            .author{text-align:right;font-weight:bold}@media print{body{margin:0}}""";

    private NewsPage() {}

    /** A whole HTML document. */
    public static String html(NewsItem item) {
        return "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + safe(item.title())
                + "</title><style>" + STYLE + "</style></head><body><article><h1>" + safe(item.title()) + "</h1>"
                + "<p class=\"lead\">" + safe(item.lead()) + "</p>"
                + paragraphs(item.body())
                + each(item.said(), NewsPage::quote)
                + each(item.photos(), NewsPage::photo)
                + author(item.author())
                + footer(item)
                + "</article></body></html>\n";
    }

    private static String paragraphs(String body) {
        return body.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + safe(line) + "</p>")
                .collect(Collectors.joining());
    }

    private static String quote(NewsItem.Quote quote) {
        var day = quote.on() == null ? "" : ", " + quote.on();
        return "<blockquote><p>“" + safe(quote.text()) + "”</p><p>— " + safe(quote.by()) + ", tại “" + safe(quote.at())
                + "”" + safe(day) + "</p></blockquote>";
    }

    private static String photo(NewsItem.Photo photo) {
        var by = photo.photographer() == null ? "" : " Ảnh: " + photo.photographer() + ".";
        var rights = photo.rights() == null ? "" : " (" + photo.rights() + ")";
        return "<figure><img src=\"" + safe(photo.uri()) + "?size=display\" alt=\"" + safe(photo.caption())
                + "\"><figcaption>" + safe(photo.caption() + by + rights) + "</figcaption></figure>";
    }

    private static String author(@Nullable String author) {
        return author == null ? "" : "<p class=\"author\">" + safe(author) + "</p>";
    }

    private static String footer(NewsItem item) {
        var links = item.links();
        var plan = links.plan() == null ? "" : "<li>" + link(links.plan(), "Kế hoạch") + "</li>";
        var directives = each(
                links.directives(),
                each -> "<li>" + link("/api/v1/directives/" + each.id(), "Văn bản " + each.label()) + "</li>");
        var tags = item.tags().isEmpty() ? "" : "<p>Từ khóa: " + safe(String.join(", ", item.tags())) + "</p>";
        return "<footer>" + tags + "<ul><li>" + link(links.event(), "Hoạt động") + "</li>" + plan + directives
                + "</ul></footer>";
    }

    private static String link(String path, String text) {
        return "<a href=\"" + safe(path) + "\">" + safe(text) + "</a>";
    }

    private static <T> String each(List<T> items, Function<T, String> html) {
        return items.stream().map(html).collect(Collectors.joining());
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
