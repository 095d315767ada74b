package vn.thongsuot.reporting.chain.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.chain.Chain;
import vn.thongsuot.reporting.chain.Link;

/** One small document for each link; its id is its place, so that a place is never taken twice. */
final class MongoChain implements Chain, TenantSetup {

    private static final String COLLECTION = "report_links";
    private static final String PLACE = "_id";
    private static final String REPORT = "report";
    private static final int BATCH = 1000;

    private final TenantDatabases databases;

    MongoChain(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        indexes.in(COLLECTION).index(Indexes.compoundIndex(Indexes.ascending(REPORT), Indexes.descending(PLACE)));
    }

    @Override
    public Optional<Link> last(TenantId tenant) {
        return Optional.ofNullable(
                        links(tenant).find().sort(Sorts.descending(PLACE)).first())
                .map(MongoChain::link);
    }

    @Override
    public Optional<Link> at(TenantId tenant, long place) {
        return Optional.ofNullable(links(tenant).find(eq(PLACE, place)).first()).map(MongoChain::link);
    }

    @Override
    public List<Link> at(TenantId tenant, Collection<Long> places) {
        return links(tenant).find(in(PLACE, places)).map(MongoChain::link).into(new ArrayList<>());
    }

    @Override
    public Optional<Link> newestOf(TenantId tenant, String report) {
        return Optional.ofNullable(links(tenant)
                        .find(eq(REPORT, report))
                        .sort(Sorts.descending(PLACE))
                        .first())
                .map(MongoChain::link);
    }

    @Override
    public Stream<Link> upTo(TenantId tenant, long place) {
        var cursor = links(tenant)
                .find(lte(PLACE, place))
                .sort(Sorts.ascending(PLACE))
                .batchSize(BATCH)
                .cursor();
        var each = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).map(MongoChain::link).onClose(cursor::close);
    }

    @Override
    public boolean add(TenantId tenant, Link link) {
        try {
            links(tenant).insertOne(document(link));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static Document document(Link link) {
        return new Document(PLACE, link.place())
                .append("previousHash", link.previousHash())
                .append("snapshot", link.snapshot())
                .append("at", link.at().toString())
                .append("hash", link.hash())
                .append(REPORT, link.report())
                .append("reportVersion", link.reportVersion());
    }

    private static Link link(Document stored) {
        return new Link(
                stored.get(PLACE, Number.class).longValue(),
                stored.getString("previousHash"),
                stored.getString("snapshot"),
                Instant.parse(stored.getString("at")),
                stored.getString("hash"),
                stored.getString(REPORT),
                stored.get("reportVersion", Number.class).longValue());
    }

    private MongoCollection<Document> links(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
