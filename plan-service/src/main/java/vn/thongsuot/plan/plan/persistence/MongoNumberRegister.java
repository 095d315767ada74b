package vn.thongsuot.plan.plan.persistence;

import org.springframework.stereotype.Component;
import vn.thongsuot.plan.plan.NumberRegister;
import vn.thongsuot.plan.plan.NumberSeries;
import vn.thongsuot.platform.numbers.Book;
import vn.thongsuot.platform.numbers.NumberBooks;
import vn.thongsuot.platform.tenancy.TenantId;

/** The numbers of plans in the books that every service has. */
@Component
class MongoNumberRegister implements NumberRegister {

    private final NumberBooks books;

    MongoNumberRegister(NumberBooks books) {
        this.books = books;
    }

    @Override
    public boolean take(TenantId tenant, NumberSeries series, int number, String plan) {
        return books.take(tenant, book(series), number, plan);
    }

    @Override
    public int draw(TenantId tenant, NumberSeries series, String plan) {
        return books.draw(tenant, book(series), plan);
    }

    private static Book book(NumberSeries series) {
        return new Book(series.unit(), series.symbol(), series.year());
    }
}
