package tincay.api.profile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.Words;
import tincay.domain.codes.SelfTerm;
import tincay.domain.worker.WorkerId;

/** Pages with nothing behind them: nobody chose a word for themselves. */
public final class UsualWords {

    private UsualWords() {}

    public static Spoken spoken(WhoIsSignedIn who, Words words) {
        return new Spoken(
                new SelfTerms(JdbcClient.create(new SimpleDriverDataSource())) {
                    @Override
                    SelfTerm of(WorkerId worker) {
                        return SelfTerm.TOI;
                    }
                },
                who,
                words);
    }
}
