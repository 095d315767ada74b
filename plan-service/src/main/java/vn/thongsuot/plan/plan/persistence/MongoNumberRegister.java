package vn.thongsuot.plan.plan.persistence;

import com.mongodb.client.model.Indexes;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.thongsuot.plan.plan.NumberRegister;
import vn.thongsuot.plan.plan.NumberSeries;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** One document for each number given; its id is the number in its series, so that the store itself refuses a double. */
@Component
class MongoNumberRegister implements NumberRegister, TenantSetup {

    private static final String NUMBERS = "numbers";
    private static final String LAST = "numbers_last";

    private final TenantDatabases databases;

    MongoNumberRegister(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public void prepare(MongoOperations database) {
        database.getCollection(NUMBERS).createIndex(Indexes.ascending("series", "plan"));
    }

    @Override
    public boolean take(TenantId tenant, NumberSeries series, int number, String plan) {
        var database = databases.of(tenant);
        var id = id(series) + "|" + number;
        try {
            database.insert(
                    new Document("_id", id)
                            .append("series", id(series))
                            .append("number", number)
                            .append("plan", plan),
                    NUMBERS);
            return true;
        } catch (DuplicateKeyException e) {
            var holder = database.findById(id, Document.class, NUMBERS);
            return holder != null && plan.equals(holder.getString("plan"));
        }
    }

    @Override
    public int draw(TenantId tenant, NumberSeries series, String plan) {
        return held(tenant, series, plan).orElseGet(() -> next(tenant, series, plan));
    }

    private Optional<Integer> held(TenantId tenant, NumberSeries series, String plan) {
        var mine =
                Query.query(Criteria.where("series").is(id(series)).and("plan").is(plan));
        return Optional.ofNullable(databases.of(tenant).findOne(mine, Document.class, NUMBERS))
                .map(found -> found.getInteger("number"));
    }

    /** Numbers that the records office gave by itself are passed over. */
    private int next(TenantId tenant, NumberSeries series, String plan) {
        var number = count(tenant, series);
        while (!take(tenant, series, number, plan)) {
            number = count(tenant, series);
        }
        return number;
    }

    private int count(TenantId tenant, NumberSeries series) {
        var last = databases
                .of(tenant)
                .findAndModify(
                        Query.query(Criteria.where("_id").is(id(series))),
                        new Update().inc("last", 1),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Document.class,
                        LAST);
        return Objects.requireNonNull(last).getInteger("last");
    }

    private static String id(NumberSeries series) {
        return series.unit() + "|" + series.symbol() + "|" + series.year();
    }
}
