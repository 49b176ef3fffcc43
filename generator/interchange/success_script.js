// A success by its status, and by what the reply says where the exchange says it there.
pm.test('the reply is a success', () => {
    pm.expect(pm.response.code, pm.response.text()).to.be.within(200, 299);
    const { test, path, value } = exbind;
    if (!path.length) return;
    const found = path.reduce((at, step) => (at === undefined || at === null ? undefined : at[step]), pm.response.json());
    const empty = found === undefined || found === null || found === '' ||
        (typeof found === 'object' && Object.keys(found).length === 0);
    const success = test === 'equals' ? found === value
        : test === 'differs' ? found !== value
        : test === 'absent' ? empty
        : found !== undefined && empty;
    pm.expect(success, pm.response.text()).to.equal(true);
});
