package vn.thongsuot.organisation.audit;

import java.util.List;
import vn.thongsuot.platform.audit.Change;

/**
 * A change and as what it was done.
 *
 * @param posts titles of the posts that the person held on that day, as they are called now; empty for a service
 */
public record AuditedChange(Change change, List<String> posts) {
    public AuditedChange {
        posts = List.copyOf(posts);
    }
}
