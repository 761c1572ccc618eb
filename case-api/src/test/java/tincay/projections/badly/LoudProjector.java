package tincay.projections.badly;

import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.projections.worse.LoudTable;

public class LoudProjector {
    Call call;
    CommandDesk desk;
    LoudTable table;
}
