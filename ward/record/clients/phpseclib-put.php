<?php
// Uploads one file with phpseclib 2.
require_once '/usr/share/php/phpseclib/autoload.php';
use phpseclib\Crypt\RSA;
use phpseclib\Net\SFTP;
$sftp = new SFTP(getenv('HOST'), (int) getenv('PORT'), 6);
if (getenv('PASSWORD')) {
    $secret = getenv('PASSWORD');
} else {
    $secret = new RSA();
    if (getenv('PASSPHRASE')) $secret->setPassword(getenv('PASSPHRASE'));
    if (!$secret->loadKey(file_get_contents(getenv('KEY')))) throw new \RuntimeException('Unable to read private key');
}
if (!$sftp->login(getenv('LOGIN'), $secret)) {
    print_r($sftp->getErrors());
    exit("Login Failed\n");
}
if (!$sftp->put(getenv('REMOTE'), getenv('LOCAL'), SFTP::SOURCE_LOCAL_FILE)) {
    print_r($sftp->getSFTPErrors());
    exit(1);
}
echo "done\n";
