package tincay.api.platform;

/** Something the person at the machine can put right; the text for the code says how. */
public final class UserMistake extends RuntimeException {

    private final String code;
    private final transient Object[] args;

    public UserMistake(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args.clone();
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args.clone();
    }
}
