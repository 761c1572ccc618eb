package tincay.projections.badly;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;
import tincay.projections.worse.LoudTable;

public class LoudProjector implements ReadModel {
    Call call;
    CommandDesk desk;
    LoudTable table;
    JdbcClient db;

    @Override
    public String name() {
        return "loud";
    }

    @Override
    public List<Shape> tables() {
        return List.of();
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of();
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return List.of();
    }
}
