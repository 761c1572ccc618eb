package tincay.domain.badly;

import java.sql.Connection;

class TalksSql {
    Connection connection;
}
