package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, in both languages, on a desktop and on a phone. */
class EveryPageIT extends OnPages {

    private static final String NOT_OPENED = "Trang chưa mở được";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viec",
                "van-ban",
                "van-ban/trung",
                "van-ban/soan",
                "so-van-ban",
                "so-van-ban/cap-so",
                "hoat-dong",
                "ke-hoach",
                "theo-doi",
                "theo-doi/nhiem-vu",
                "bao-cao",
                "hoat-dong/moi",
                "hoat-dong/nhap",
                "loai-hoat-dong",
                "ke-hoach/moi",
                "bao-cao/moi",
                "che-do-bao-cao",
                "che-do-bao-cao/moi",
                "kien-nghi",
                "du-lieu-mo",
                "du-lieu-mo/moi",
                "so-lieu",
                "so-lieu-thuc-hien",
                "so-lieu/moi",
                "don-vi",
                "khong-co"
            })
    void isSoundInBothLanguagesOnADesktopAndOnAPhone(String path) {
        var page = as(OFFICER);
        page.go(path);
        assertThat(page.one("main h1").getText()).isNotEqualTo(NOT_OPENED);
        isGoodEverywhere(page, path.replace('/', '-'));
    }

    /** The first thing of a list. */
    @ParameterizedTest
    @CsvSource({
        "chanhvanphong.sct, van-ban, main .list a",
        "lanhdao.sct, viec, a[href^='#/giao/']",
        "chuyenvien.sct, hoat-dong, main .list a",
        "chuyenvien.sct, ke-hoach, main .list a",
        "chanhvanphong.sct, theo-doi, main .list a",
        "chanhvanphong.sct, bao-cao, main .list a",
        "chuyenvien.sct, viec, section[aria-label='Nhiệm vụ'] a"
    })
    void oneThingIsSoundInBothLanguagesOnADesktopAndOnAPhone(String user, String path, String first) {
        var page = as(user);
        page.go(path);
        page.follow(first);
        isGoodEverywhere(page, "one-of-" + path);
    }

    @Test
    void whoApprovesIsSentOnlyThePlansThatWait() {
        var page = as(COMMUNE_LEADER);
        assertThat((List<?>) page.run("""
                        return performance.getEntriesByType('resource').map(one => one.name)
                          .filter(name => name.includes('/api/v1/plans?') && !name.includes('unit='));
                        """))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.toString()).contains("status=SUBMITTED"));
    }

    @Test
    void aListThatGoesOnAfterWhatIsReadOfItSaysSo() {
        var page = as(COMMUNE_LEADER);
        page.run("""
                const fetched = window.fetch;
                window.fetch = (path, how) => path.startsWith('/api/v1/plans?')
                  ? Promise.resolve(Response.json({ items: [], next: 'more' })) : fetched(path, how);
                """);
        page.go("ke-hoach");
        assertThat(page.text()).contains("dài hơn 2.000 mục");
        page.isGood("list-cut");
        page.go("bao-cao");
        assertThat(page.text()).doesNotContain("2.000 mục");
    }

    @Test
    void aPageThatDoesNotOpenHasAHeading() {
        var page = as(OFFICER);
        page.go("nhiem-vu/khong-co");
        assertThat(page.one("main h1").getText()).isEqualTo(NOT_OPENED);
        page.inspection().forgivesErrors();
    }

    @Test
    void aRefusalIsShownWithWhatIsAtFault() {
        var page = as(COMMUNE_LEADER);
        page.run("""
                const fetched = window.fetch;
                window.fetch = (path, how) => path.startsWith('/api/v1/plans?')
                  ? Promise.resolve(Response.json({ type: 'https://thongsuot.vn/problems/malformed', title: 'Không đọc được', detail: 'Xem từng lỗi.',
                      errors: [{ pointer: 'status', rule: 'wrong-format', detail: 'Phải là một trong các giá trị: DRAFT' }] }, { status: 400 }))
                  : fetched(path, how);
                """);
        page.go("van-ban");
        page.go("viec");
        page.awaitText("Phải là một trong các giá trị: DRAFT");
    }

    @Test
    void aPostThatActsForAnotherGivesWhatBothHaveWhereTheOtherStands() {
        var page = as(OFFICER);
        page.run("""
                const post = (id, unit, rights, more) => ({ id, unit, rights, title: id, validFrom: '2025-01-01', ...more });
                const others = { chief: post('chief', 'top', ['APPROVE', 'ISSUE']), gone: post('gone', 'top', ['ISSUE'], { validTo: '2025-02-01' }),
                  aside: post('aside', 'beside', ['ISSUE']), acting: post('acting', 'top', ['ISSUE'], { actsFor: 'chief' }) };
                const mine = [post('own', 'low', ['RECORD']), post('over', 'low', ['ISSUE'], { validTo: '2025-02-01' }),
                  post('deputy', 'low', ['APPROVE', 'AUDIT'], { actsFor: 'chief' }),
                  ...['gone', 'aside', 'acting', 'unknown'].map(other => post('for-' + other, 'low', ['ISSUE'], { actsFor: other }))];
                const fetched = window.fetch;
                window.fetch = async (path, how) => {
                  const [, , , kind, id] = String(path).split('/');
                  if (kind?.startsWith('positions?subject=')) return Response.json({ items: mine, next: null });
                  if (kind === 'units') return Response.json({ id, ...(id === 'low' ? { parent: 'top' } : {}) });
                  if (kind === 'positions') return Response.json(others[id] ?? {}, { status: others[id] ? 200 : 404 });
                  return fetched(path, how);
                };
                """);
        assertThat(page.runAsync("""
                        const done = arguments[0];
                        import('/app/core/lookups.js').then(async ({ forget, myPosts }) => {
                          forget();
                          return (await myPosts()).map(one => one.id + ' ' + one.rights);
                        }).then(done, problem => done(String(problem)));
                        """)).isEqualTo(List.of("own RECORD", "deputy APPROVE"));
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(as(OFFICER).runAsync("""
                        const done = arguments[0];
                        Promise.all([import('/app/i18n/vi.js'), import('/app/i18n/en.js')]).then(([vi, en]) => {
                          const only = (one, other) => Object.keys(one.default).filter(key => !(key in other.default));
                          done([...only(vi, en), ...only(en, vi)]);
                        });
                        """)).isEqualTo(List.of());
    }
}
