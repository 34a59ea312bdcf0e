<?php
// Uploads one file with PHP's ssh2 extension (libssh2).
$connection = ssh2_connect(getenv('HOST'), (int) getenv('PORT'));
if (!$connection) exit(1);
$in = getenv('PASSWORD')
    ? ssh2_auth_password($connection, getenv('LOGIN'), getenv('PASSWORD'))
    : ssh2_auth_pubkey_file($connection, getenv('LOGIN'), getenv('KEY') . '.pub', getenv('KEY'), getenv('PASSPHRASE') ?: '');
if (!$in) exit(1);
$sftp = ssh2_sftp($connection);
if (!$sftp) exit(1);
$out = fopen('ssh2.sftp://' . intval($sftp) . getenv('REMOTE'), 'w');
if (!$out) exit(1);
if (fwrite($out, file_get_contents(getenv('LOCAL'))) === false) exit(1);
echo "done\n";
